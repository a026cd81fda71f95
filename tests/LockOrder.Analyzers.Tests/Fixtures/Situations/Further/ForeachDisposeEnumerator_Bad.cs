// A custom enumerator that takes the lock on creation and releases it in Dispose: breaking out is fine, a second lock inside is the other order.
public sealed class LockedList
{
    private readonly object _list = new();
    private readonly List<int> _items = [];
    public Statistics? Statistics { get; set; }
    public void Add(int item)
    {
        lock (_list)
        {
            _items.Add(item);
        }
    }

    public Enumerator GetEnumerator()
    {
        Monitor.Enter(_list);
        return new Enumerator(this);
    }

    public struct Enumerator(LockedList owner) : IDisposable
    {
        private int _index = -1;
        public int Current => owner._items[_index];
        public bool MoveNext() => ++_index < owner._items.Count;
        public void Dispose() => Monitor.Exit(owner._list);
    }
}

public sealed class Statistics
{
    private readonly object _stats = new();
    private int _sum;

    public void Note(int value)
    {
        lock (_stats)
        {
            _sum += value;
        }
    }

    public void Collect(LockedList list)
    {
        foreach (var item in list)
        {
            {|LOCK1003.leg:Note(item)|};
        }
    }

    public void Push(LockedList list)
    {
        lock (_stats)
        {
            {|LOCK1003.leg:list.Add(_sum)|};
        }
    }
}
