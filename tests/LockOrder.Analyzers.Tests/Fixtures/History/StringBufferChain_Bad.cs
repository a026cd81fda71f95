/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| buffer | `SyncBuffer.this` | `SyncBuffer._chars (contents)`, `SyncBuffer._length` |

```lock-order
buffer
  ->buffer   [ascending Id]
```
*/
// After the JDK's StringBuffer.append(StringBuffer): two buffers that append each other, and the other's length read before its characters.
public sealed class SyncBuffer(int id)
{
    private readonly char[] _chars = new char[256];
    private int _length;

    public int Id => id;

    public SyncBuffer Append(SyncBuffer other)
    {
        lock (this)
        {
            var count = {|LOCK1004:other.Length|};
            EnsureRoom(count);
            {|LOCK1004:other.CopyTo(_chars, _length, count)|};
            _length += count;
            return this;
        }
    }

    private void EnsureRoom(int more)
    {
        if (_length + more > _chars.Length)
        {
            throw new InvalidOperationException("full");
        }
    }

    public int Length
    {
        get
        {
            lock (this)
            {
                return _length;
            }
        }
    }

    public void CopyTo(char[] target, int at, int count)
    {
        lock (this)
        {
            Array.Copy(_chars, 0, target, at, count);
        }
    }

    public char[] ToArray()
    {
        lock (this)
        {
            return _chars[.._length];
        }
    }

    public static bool SameText(SyncBuffer a, SyncBuffer b)
    {
        var (first, second) = a.Id < b.Id ? (a, b) : (b, a);
        lock (first)
        {
            lock (second)
            {
                return a._length == b._length && a._chars.AsSpan(0, a._length).SequenceEqual(b._chars.AsSpan(0, b._length));
            }
        }
    }
}
