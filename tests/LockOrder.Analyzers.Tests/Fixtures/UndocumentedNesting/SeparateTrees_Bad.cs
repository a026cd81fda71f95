/* LockOrdering.md
```lock-order
Shop.Front
  ->Shop.Till

Mill.Gate
  ->Mill.Wheel
```
*/
class Shop
{
    private readonly object _front = new();
    private readonly object _till = new();

    public void Order(Mill mill)
    {
        lock (_front)
        {
            {|LOCK1002:mill.Grind()|};
        }
    }
}

class Mill
{
    private readonly object _gate = new();
    private readonly object _wheel = new();

    public void Grind() => Turn();

    private void Turn()
    {
        lock (_wheel)
        {
        }
    }

    public void Lawful()
    {
        lock (_gate)
        {
            Turn();
        }
    }
}
