/* LockOrdering.md
```lock-order
alpha
{|LOCK0001:├── beta
│   └── gamma
└── delta|}
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
        lock (C.gamma)
        {
            lock (C.beta) { }
        }
    }
}
