/* LockOrdering.md
```lock-order
Bank.Registry
  Bank.Ledger   <!-- lock-order: ignore LOCK0002 in the other project -->
  # the next line too
  <!-- lock-order: ignore LOCK0002 also there -->
  Bank.Vault
```

| Lock | Declared as |
|---|---|
| printer | `Printer.Gate` | <!-- lock-order: ignore LOCK0002 elsewhere -->
*/
//- option build_property.ProjectDir = /fixture/
static class Bank
{
    internal static readonly object Registry = new();
}
