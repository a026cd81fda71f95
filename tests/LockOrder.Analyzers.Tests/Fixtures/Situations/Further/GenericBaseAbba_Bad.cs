// Repository base class locks and calls an abstract member; a derived one reaches the unit of work, which commits through the base.
public abstract class RepositoryBase<T> where T : class
{
    private readonly object _sync = new();
    protected readonly List<T> Items = [];

    public void Add(T item)
    {
        lock (_sync)
        {
            Items.Add(item);
            {|LOCK1003.leg:OnAdded(item)|};
        }
    }

    public int Flush()
    {
        lock (_sync)
        {
            var count = Items.Count;
            Items.Clear();
            return count;
        }
    }

    protected abstract void OnAdded(T item);
}

public sealed class Order
{
    public int Id { get; set; }
}

public sealed class OrderRepository(UnitOfWork work) : RepositoryBase<Order>
{
    protected override void OnAdded(Order item) => work.Register(item.Id);
}

public sealed class UnitOfWork
{
    private readonly object _changes = new();
    private readonly HashSet<int> _ids = [];
    public OrderRepository? Orders { get; set; }

    public void Register(int id)
    {
        lock (_changes)
        {
            _ids.Add(id);
        }
    }

    public int Commit()
    {
        lock (_changes)
        {
            _ids.Clear();
            return {|LOCK1003.leg:Orders!.Flush()|};
        }
    }
}
