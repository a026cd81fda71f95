/* LockOrdering.md
| Lock | Protects |
|---|---|
| `Box.Gate` | `Box._bytes (contents)` |
*/
public class Box
{
    private readonly object _gate = new();
    private readonly byte[] _bytes = new byte[8];

    public void Set(byte value)
    {
        lock (_gate)
        {
            _bytes[0] = value;
        }
    }

    public void CopyTo(byte[] to) => Array.Copy({|LOCK2001:_bytes|}, to, 8);

    public void Clear() => Array.Clear({|LOCK2001:_bytes|});
}
