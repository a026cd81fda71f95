/* LockOrdering.md
```lock-order
FileSink.Sync -> Fanout.Gate
```
*/
//- ignore LOCK0006
public abstract class Sink : IDisposable
{
    public abstract void Write(string text);
    public virtual void Dispose() => GC.SuppressFinalize(this);
}

public sealed class NullSink : Sink
{
    public override void Write(string text)
    {
    }
}

public sealed class FileSink : Sink
{
    private readonly object _sync = new();
    private int _bytes;

    public override void Write(string text)
    {
        lock (_sync)
        {
            _bytes += text.Length;
        }
    }

    public override void Dispose()
    {
        lock (_sync)
        {
            _bytes = 0;
        }

        base.Dispose();
    }
}

public sealed class Fanout(params Sink[] sinks) : IDisposable
{
    private readonly object _gate = new();
    private int _written;

    public void Write(string text)
    {
        lock (_gate)
        {
            _written++;
            foreach (var sink in sinks)
            {
                {|LOCK1001:sink.Write(text)|};
            }
        }
    }

    public void Dispose()
    {
        lock (_gate)
        {
            Array.ForEach(sinks, s => {|LOCK1001:s.Dispose()|});
        }
    }
}
