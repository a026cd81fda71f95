/* LockOrdering.md
```lock-order
Acct
  Acct [ascending Number]
```

| Lock | Declared as | Protects |
|---|---|---|
| `Acct` | `Acct.Gate` | `Acct.Cents` |
*/
using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;

public sealed class Acct(int number)
{
    public int Number { get; } = number;
    internal readonly object Gate = new();
    internal long Cents;
}

public static class Clearing
{
    private static (Acct Low, Acct High) Sort(Acct a, Acct b) => a.Number < b.Number ? (a, b) : (b, a);

    public static void Transfer(Acct from, Acct to, long cents)
    {
        if (from == to) return;
        var (low, high) = Sort(from, to);
        lock (low.Gate)
        lock (high.Gate)
        {
            from.Cents -= cents;
            to.Cents += cents;
        }
    }
}
