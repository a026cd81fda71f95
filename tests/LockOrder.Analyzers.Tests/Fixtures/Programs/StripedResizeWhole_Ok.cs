/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `Stripe` | `StripedSet._locks[]` | `StripedSet._counts (contents)` |

```lock-order
Stripe
  Stripe [ascending index]
```
*/
using System.Collections.Generic;
using System.Threading;

// The shape of ConcurrentDictionary: acquire a range of locks, remember how many were taken.
public sealed class StripedSet
{
    private readonly object[] _locks = Make(31);
    private readonly int[] _counts = new int[31];
    private readonly HashSet<string>[] _sets = new HashSet<string>[31];

    private static object[] Make(int n)
    {
        var result = new object[n];
        for (var i = 0; i < n; i++) result[i] = new object();
        return result;
    }

    public bool Add(string item)
    {
        var index = (int)((uint)item.GetHashCode() % (uint)_locks.Length);
        lock (_locks[index])
        {
            var set = _sets[index] ??= new();
            if (!set.Add(item)) return false;
            _counts[index]++;
            return true;
        }
    }

    public int Count(int stripe)
    {
        var taken = false;
        try
        {
            Monitor.Enter(_locks[stripe], ref taken);
            return _counts[stripe];
        }
        finally
        {
            if (taken) Monitor.Exit(_locks[stripe]);
        }
    }
}
