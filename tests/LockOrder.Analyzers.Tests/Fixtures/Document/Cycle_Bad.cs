/* LockOrdering.md
```lock-order
alpha
  beta
    gamma
```

Text between.

```lock-order
gamma
  {|LOCK0004:alpha|}
```
*/
//- ignore LOCK1003
static class C
{
    internal static readonly object alpha = new();
    internal static readonly object beta = new();
    internal static readonly object gamma = new();
    internal static readonly object delta = new();

    public static void Silent()
    {
        lock (gamma)
        {
            lock (alpha) { }
        }

        lock (alpha)
        {
            lock (gamma) { }
        }
    }
}
