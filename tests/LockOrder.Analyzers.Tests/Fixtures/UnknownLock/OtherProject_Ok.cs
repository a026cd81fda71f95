/* LockOrdering.md
One document serves many projects: what this one does not have is not its concern.

```lock-order
Bank.Registry
  ->Warehouse.Shelf
```
*/
class Bank
{
    private readonly object _registry = new();

    public void Post()
    {
        lock (_registry)
        {
        }
    }
}
