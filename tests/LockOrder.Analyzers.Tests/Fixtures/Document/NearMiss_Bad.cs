/* LockOrdering.md
```lock-order
Bank.Registry
  ->{|LOCK0002:Bank.ledgerr|}
    ->{|LOCK0002:jornal|}
```
*/
//- message LOCK0002: 'Bank.Ledger'
//- message LOCK0002: 'Journals.Journal'
static class Bank
{
    internal static readonly object Registry = new();
    internal static readonly object Ledger = new();
}

static class Journals
{
    internal static readonly Lock Journal = new();
}
