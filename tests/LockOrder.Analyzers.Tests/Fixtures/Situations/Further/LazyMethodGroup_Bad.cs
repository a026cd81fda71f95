public sealed class Catalog
{
    private readonly object _items = new();
    private readonly Lazy<int> _total;
    private readonly List<int> _prices = [];

    public Catalog()
    {
        _total = new Lazy<int>(ComputeTotal);
    }

    private int ComputeTotal()
    {
        lock ({|LOCK1003.leg:_items|})
        {
            return 1;
        }
    }

    public int Add(int price)
    {
        lock (_items)
        {
            return {|LOCK1003.leg:_total.Value|};
        }
    }
}
