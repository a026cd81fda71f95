/* LockOrdering.md
```lock-order
Vault.Registry
  ->Vault.Ledger
```
*/
// The compiler's control flow graph of top-level statements has no block for `lock` on a Lock; a method has one.
lock (Vault.Ledger)
{
    lock (Vault.Registry)
    {
        Vault.Value++;
    }
}

internal static class Vault
{
    internal static readonly Lock Registry = new();
    internal static readonly Lock Ledger = new();
    internal static int Value;
}
