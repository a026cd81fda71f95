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

    // The fallback forgot to let go of the inner lock.
    public void Move()
    {
        _table.Enter();
        if (!_map.TryEnter())
        {
            {|LOCK1001:_map.Enter()|};
        }

        _map.Exit();
        _table.Exit();
    }
}
