/* LockOrdering.md
```lock-order
Engine.Gate
  ->Log.Gate
```
*/
sealed class Engine
{
    private readonly object _gate = new();

    public Part Build() => new(_gate);
}

sealed class Part
{
    private readonly object _shared;

    internal Part(object shared) => _shared = shared;

    public void Turn()
    {
        lock (_shared)
        {
        }
    }
}

class Log
{
    private readonly object _gate = new();

    // The part's lock is the engine's: every construction passes that one.
    public void Write(Part part)
    {
        lock (_gate)
        {
            {|LOCK1001:part.Turn()|};
        }
    }
}
