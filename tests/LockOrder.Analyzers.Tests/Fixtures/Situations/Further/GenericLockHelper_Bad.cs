/* LockOrdering.md
```lock-order
Ring.Writer
  ->Ring.Reader
```
*/
//- ignore LOCK0006
internal static class LockExtensions
{
    public static T Locked<T>(this object gate, Func<T> body)
    {
        lock (gate)
        {
            return body();
        }
    }

    public static Scope Take(this object gate)
    {
        Monitor.Enter(gate);
        return new Scope(gate);
    }

    public readonly struct Scope(object gate) : IDisposable
    {
        public void Dispose() => Monitor.Exit(gate);
    }
}

public sealed class Ring
{
    private readonly object _writer = new();
    private readonly object _reader = new();
    private int _head;
    private int _tail;

    public int Available() => _reader.Locked(() =>
    {
        using ({|LOCK1001:_writer.Take()|})
        {
            return _head - _tail;
        }
    });

    public void Reset()
    {
        using var reader = _reader.Take();
        lock ({|LOCK1001:_writer|})
        {
            _head = _tail = 0;
        }
    }

    public void Push()
    {
        using (_writer.Take())
        using (_reader.Take())
        {
            _head++;
        }
    }
}
