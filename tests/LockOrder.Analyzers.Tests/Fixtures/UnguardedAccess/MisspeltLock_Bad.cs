/* LockOrdering.md
One mistake is reported once.

| Lock | Protects |
|---|---|
| {|LOCK0002:Bank.gat|} | `Bank.total` |
*/
class Bank
{
    private readonly object _gate = new();
    private int total;

    void Post() => total = 1;
}
