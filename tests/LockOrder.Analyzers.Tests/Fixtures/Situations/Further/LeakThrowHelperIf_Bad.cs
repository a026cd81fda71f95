//- ignore LOCK3003
public sealed class Ring
{
    private readonly Lock _lock = new();
    private readonly int[] _items = new int[4];
    private int _count;

    public void Push(int item)
    {
        {|LOCK3001:_lock.Enter()|};
        if (_count == _items.Length)
        {
            throw new InvalidOperationException("full");
        }

        _items[_count++] = item;
        _lock.Exit();
    }

    public bool TryPop(out int item)
    {
        item = 0;
        if (!{|LOCK3001:_lock.TryEnter()|})
        {
            return false;
        }

        if (_count == 0)
        {
            return false;
        }

        item = _items[--_count];
        _lock.Exit();
        return true;
    }

    public int Drain()
    {
        var drained = 0;
        while (true)
        {
            {|LOCK3001:_lock.Enter()|};
            if (_count == 0)
            {
                break;
            }

            _count--;
            drained++;
            _lock.Exit();
        }

        return drained;
    }
}
