using System.Diagnostics;

internal sealed class Lru
{
    private readonly object _sync = new();
    private readonly LinkedList<int> _list = new();

    private void Trim()
    {
        Debug.Assert(Monitor.IsEntered(_sync));
        _list.RemoveLast();
    }

    internal void MustNotHold()
    {
        Debug.Assert(!Monitor.IsEntered(_sync));
        lock (_sync)
        {
            Trim();
        }
    }

    public void Add(int value)
    {
        lock (_sync)
        {
            _list.AddFirst(value);
        }

        {|LOCK2003:Trim()|};
    }

    public void Replace(int value)
    {
        lock (_sync)
        {
            _list.AddLast(value);
            {|LOCK2004:MustNotHold()|};
        }
    }

    public void TrimLater() => ThreadPool.QueueUserWorkItem(_ => {|LOCK2003:Trim()|});
}
