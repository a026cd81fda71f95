/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `Wallet` | `Wallet.SyncRoot` | `Wallet.Balance (writes)` |

```lock-order
Wallet
  Wallet [ascending Id]
```
*/
using System;
using System.Threading;

public sealed class Wallet : IComparable<Wallet>
{
    private static int s_next;
    public int Id { get; } = Interlocked.Increment(ref s_next);
    public object SyncRoot { get; } = new();
    public decimal Balance { get; internal set; }

    public int CompareTo(Wallet? other) => other is null ? 1 : Id.CompareTo(other.Id);
}

public static class Transfers
{
    private static Wallet Lower(Wallet a, Wallet b) => a.Id <= b.Id ? a : b;
    private static Wallet Higher(Wallet a, Wallet b) => a.Id <= b.Id ? b : a;

    public static bool Move(Wallet from, Wallet to, decimal amount)
    {
        if (ReferenceEquals(from, to)) return false;
        lock (Lower(from, to).SyncRoot)
        {
            lock (Higher(from, to).SyncRoot)
            {
                if (from.Balance < amount) return false;
                from.Balance -= amount;
                to.Balance += amount;
                return true;
            }
        }
    }

    public static void Swap(Wallet a, Wallet b)
    {
        if (a.CompareTo(b) == 0) return;
        if (a.CompareTo(b) > 0) (a, b) = (b, a);
        lock (a.SyncRoot)
        lock (b.SyncRoot)
        {
            (a.Balance, b.Balance) = (b.Balance, a.Balance);
        }
    }

    public static void Merge(Wallet keep, Wallet drop)
    {
        if (keep.Id == drop.Id) throw new ArgumentException("same", nameof(drop));
        var keepFirst = keep.Id < drop.Id;
        var first = keepFirst ? keep : drop;
        var second = keepFirst ? drop : keep;
        lock (first.SyncRoot)
        lock (second.SyncRoot)
        {
            keep.Balance += drop.Balance;
            drop.Balance = 0;
        }
    }
}
