public class Store
{
    private readonly object _gate = new();
    private readonly Lazy<int> _size;

    public Store() => _size = new Lazy<int>(() =>
    {
        lock ({|LOCK1003.leg:_gate|})
        {
            return 1;
        }
    });

    public int Size()
    {
        lock (_gate)
        {
            return {|LOCK1003.leg:_size.Value|};
        }
    }
}
