/* LockOrdering.md
```lock-order
outer
  inner    (Flush, others)
  second   ({|LOCK0005:Flsh|})
  third    (various places, mainly in mmap.c)
  fourth   ({|LOCK0005:Flush->Write|})
  fifth    (Global)
```
*/
static class L
{
    internal static readonly object outer = new();
    internal static readonly object inner = new();
    internal static readonly object second = new();
    internal static readonly object third = new();
    internal static readonly object fourth = new();
    internal static readonly object fifth = new();
}

class Use
{
    public void Flush()
    {
        lock (L.outer)
        {
            lock (L.inner) { }
            Write();
        }
    }

    private void Write()
    {
        lock (L.second) { }
    }
}
