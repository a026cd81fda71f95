/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `Wallet` | `Wallet.Gate` | `Wallet.Balance` |

```lock-order
Wallet
  Wallet [ascending Id]
```
*/
public sealed class Wallet(int id)
{
    public readonly int Id = id;
    internal readonly object Gate = new();
    internal decimal Balance;
}

public static class Transfers
{
    private static Wallet Lower(Wallet a, Wallet b) => a.Id <= b.Id ? a : b;
    private static Wallet Higher(Wallet a, Wallet b) => a.Id <= b.Id ? b : a;

    public static void Move(Wallet from, Wallet to)
    {
        if (from == to) return;
        lock (Lower(from, to).Gate)
        lock (Higher(from, to).Gate)
        {
            from.Balance--;
            to.Balance++;
        }
    }
}
