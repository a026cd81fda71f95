/* LockOrdering.md
```lock-order
Crm.Customers
  ->Customer.Orders
```
*/
//- ignore LOCK0006
public sealed class Crm
{
    private readonly object _customers = new();
    private readonly List<Customer> _list = [];

    public Customer? Find(string name)
    {
        lock (_customers)
        {
            return _list.FirstOrDefault(c => c.Name == name);
        }
    }

    public decimal Total()
    {
        lock (_customers)
        {
            return _list.Sum(c => c.Total);
        }
    }
}

public sealed class Customer(string name, Crm crm)
{
    private readonly object _orders = new();
    private readonly List<string> _referrers = [];
    public string Name => name;

    public decimal Total
    {
        get
        {
            lock (_orders)
            {
                return _referrers.Count;
            }
        }
    }

    public bool AnyKnown()
    {
        lock (_orders)
        {
            return _referrers.Any(r => {|LOCK1001:crm.Find(r)|} is not null);
        }
    }

    public List<Customer?> Known()
    {
        lock (_orders)
        {
            return {|LOCK1001:_referrers.Select(crm.Find)|}.ToList();
        }
    }

    public string? Query()
    {
        lock (_orders)
        {
            var q = from r in _referrers
                    let c = {|LOCK1001:crm.Find(r)|}
                    where c is not null
                    select c.Name;
            return q.FirstOrDefault();
        }
    }
}
