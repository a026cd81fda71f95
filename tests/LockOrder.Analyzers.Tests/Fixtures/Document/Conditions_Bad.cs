/* LockOrdering.md
```lock-order
alpha  (while writing or truncating, not reading or faulting)
  beta (Only on some arches)
    gamma (This is "innermost")
      delta (hugetlbfs specific page fault mutex)
```
*/
static class C
{
    internal static readonly object alpha = new();
    internal static readonly object beta = new();
    internal static readonly object gamma = new();
    internal static readonly object delta = new();
}

class Use
{
    public void N1()
    {
        lock (C.alpha)
        {
            lock (C.delta) { }
        }
    }

    public void N2()
    {
        lock (C.delta)
        {
            lock ({|LOCK1001:C.beta|}) { }
        }
    }
}
