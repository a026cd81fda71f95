/* LockOrdering.md
```lock-order
`alpha`
  - `beta` (see the wiki)
    - `Sub.gamma`
```
*/
static class C
{
    internal static readonly object alpha = new();
    internal static readonly object beta = new();
}

static class Sub
{
    internal static readonly object gamma = new();
}

class Use
{
    public void N1()
    {
        lock (C.alpha)
        {
            lock (Sub.gamma) { }
        }
    }

    public void N2()
    {
        lock (Sub.gamma)
        {
            lock ({|LOCK1001:C.alpha|}) { }
        }
    }
}
