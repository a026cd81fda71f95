/* LockOrdering.md
```lock-order
Alpha.gate < Beta.gate
Beta.gate<Gamma.gate
```
*/
//- option build_property.ProjectDir = /fixture/
static class Alpha
{
    internal static readonly object gate = new();
}

static class Beta
{
    internal static readonly object gate = new();
}

static class Gamma
{
    internal static readonly object gate = new();
}

class Use
{
    public void N1()
    {
        lock (Beta.gate)
        {
            lock ({|LOCK1001:Alpha.gate|}) { }
        }
    }
}
