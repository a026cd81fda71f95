/* LockOrdering.md
```lock-order
Buf.Gate -> Other.Gate
```
*/
public class Buf
{
    private readonly object _gate = new();
    private int _count;

    public int Length
    {
        get
        {
            lock (_gate)
            {
                return _count;
            }
        }
    }

    // Takes the lock of the other buffer under its own.
    public void Append(Buf other)
    {
        lock (_gate)
        {
            _count += {|LOCK1004:other.Length|};
        }
    }

    public void AppendSafely(Buf other)
    {
        var n = other.Length;
        lock (_gate)
        {
            _count += n;
        }
    }
}

public class Other
{
    internal readonly object Gate = new();
}
