/* LockOrdering.md
```lock-order
Muxer.Bridge
  ->Muxer.Writer
```
*/
//- ignore LOCK0006
public sealed partial class Muxer
{
    private readonly object _bridge = new();
    private readonly object _writer = new();

    partial void OnWritten(int bytes);

    public void Write(int bytes)
    {
        lock (_writer)
        {
            {|LOCK1001:OnWritten(bytes)|};
        }
    }
}
//- file Other.cs
public sealed partial class Muxer
{
    private int _written;

    partial void OnWritten(int bytes)
    {
        lock (_bridge)
        {
            _written += bytes;
        }
    }
}
