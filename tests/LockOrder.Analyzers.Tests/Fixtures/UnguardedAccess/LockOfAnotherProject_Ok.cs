/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| gate | `Elsewhere.Gate` | `Bank.total` |
*/
class Bank
{
    private int total;

    void Post() => total = 1;
}
