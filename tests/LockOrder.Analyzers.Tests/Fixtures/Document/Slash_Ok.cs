/* LockOrdering.md
```lock-order
reg/dir.mu
  log
```
*/
static class Dir
{
    internal static readonly object mu = new();
}

static class C
{
    internal static readonly object log = new();
}

class Use
{
    public void N1()
    {
        lock (C.log)
        {
            lock (Dir.mu) { }
        }
    }
}
