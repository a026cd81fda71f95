public sealed class Partition
{
    internal readonly object Sync = new();
    internal int Rows;
}

public sealed class Table
{
    private readonly Partition[] _partitions = [new(), new(), new()];

    // Released where it was acquired, and then once more.
    public void Add(int at)
    {
        Monitor.Enter(_partitions[at].Sync);
        _partitions[at].Rows++;
        Monitor.Exit(_partitions[at].Sync);
        if (_partitions[at].Rows > 3)
        {
            {|LOCK3002:Monitor.Exit(_partitions[at].Sync)|};
        }
    }
}
