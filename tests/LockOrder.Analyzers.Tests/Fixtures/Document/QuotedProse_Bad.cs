/* LockOrdering.md
```lock-order
"list of all the things"
  "so snd"
```

| Lock | Declared as |
|---|---|
| "list of all the things" | `P.All` |
| "so snd" | `P.Snd` |
*/
static class P
{
    internal static readonly object All = new();
    internal static readonly object Snd = new();
}

class Use
{
    public void N1()
    {
        lock (P.All)
        {
            lock (P.Snd) { }
        }
    }

    public void N2()
    {
        lock (P.Snd)
        {
            lock ({|LOCK1001:P.All|}) { }
        }
    }
}
