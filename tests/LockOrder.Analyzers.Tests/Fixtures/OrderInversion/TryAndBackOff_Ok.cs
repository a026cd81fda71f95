/* LockOrdering.md
```lock-order
Mm.Map
  ->Mm.Table
```
*/
//- ignore LOCK3003
class Mm
{
    private readonly Lock _map = new();
    private readonly Lock _table = new();

    // Try against the order; when that fails, let go of the inner lock and start again in order.
    public void Move()
    {
        _table.Enter();
        if (!_map.TryEnter())
        {
            _table.Exit();
            _map.Enter();
            _table.Enter();
        }

        _map.Exit();
        _table.Exit();
    }
}
