public class Order
{
    private readonly object _gate = new();
    private readonly Stock _stock;

    public Order(Stock stock) => _stock = stock;

    public void Ship()
    {
        lock (_gate)
        {
            {|LOCK1003.leg:_stock.Take()|};
        }
    }

    public void Cancel()
    {
        lock (_gate)
        {
        }
    }
}

public class Stock
{
    private readonly object _gate = new();

    public void Take()
    {
        lock (_gate)
        {
        }
    }

    public void Expire(Order order)
    {
        lock (_gate)
        {
            {|LOCK1003.leg:order.Cancel()|};
        }
    }
}
