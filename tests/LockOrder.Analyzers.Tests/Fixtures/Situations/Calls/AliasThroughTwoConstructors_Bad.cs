/* LockOrdering.md
```lock-order
Engine.Gate -> Log.Gate
```
*/
//- ignore LOCK0006
sealed class Engine
{
    private readonly object _gate = new();

    public Part Build() => new(_gate);
}

sealed class Part
{
    private readonly object _shared;

    internal Part(object shared) => _shared = shared;

    public Piece Cut() => new(_shared);
}

sealed class Piece
{
    private readonly object _own;

    internal Piece(object own) => _own = own;

    public void Turn()
    {
        lock (_own)
        {
        }
    }

    public void Right(Log log)
    {
        lock (_own)
        {
            log.Write();
        }
    }
}

sealed class Log
{
    private readonly object _gate = new();

    public void Write()
    {
        lock (_gate)
        {
        }
    }

    public void Wrong(Piece piece)
    {
        lock (_gate)
        {
            {|LOCK1001:piece.Turn()|};
        }
    }
}
