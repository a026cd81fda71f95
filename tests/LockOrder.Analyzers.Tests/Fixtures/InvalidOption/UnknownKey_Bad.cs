//- option lock_order.no_such_option = true
//- nowhere LOCK0009
//- ignore LOCK0007
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
