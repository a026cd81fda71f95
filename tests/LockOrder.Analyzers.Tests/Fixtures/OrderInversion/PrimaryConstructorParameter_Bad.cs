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

sealed class Part(object shared)
{
    public void Turn()
    {
        lock (shared)
        {
        }
    }
}

class Log
{
    private readonly object _gate = new();

    public void Write(Part part)
    {
        lock (_gate)
        {
            {|LOCK1001:part.Turn()|};
        }
    }
}
