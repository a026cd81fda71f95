/* LockOrdering.md
```lock-order
outer
  inner  ({|LOCK0005:Flush->Write|})
  inner  ({|LOCK0005:Write|})
  inner  (Close, Append)
```
*/
static class Locks
{
    internal static readonly object outer = new();
    internal static readonly object inner = new();
}

class Log
{
    public void Flush()
    {
        lock (Locks.outer) { }
        Write();
    }

    public void Close()
    {
        lock (Locks.outer)
        {
            Append();
        }
    }

    private void Write()
    {
        lock (Locks.inner) { }
    }

    private void Append()
    {
        lock (Locks.inner) { }
    }
}
