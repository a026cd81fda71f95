public class Order
{
    private readonly object _gate = new();

    public void Ship(Stock stock)
    {
        lock (_gate)
        {
            stock.Take();
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

    // Calls out only after it let go.
    public void Expire(Order order)
    {
        lock (_gate)
        {
        }

        order.Cancel();
    }
}
