public sealed class Partition
{
    internal readonly object Sync = new();
    internal int Rows;
}

public sealed class Table
{
    private readonly Partition[] _partitions = [new(), new(), new()];

    // Which of them are held stands in the array; nobody can follow that, and nobody has to.
    public void Add(int[] which)
    {
        var taken = new bool[_partitions.Length];
        try
        {
            foreach (var i in which)
            {
                Monitor.Enter(_partitions[i].Sync);
                taken[i] = true;
            }

            foreach (var i in which)
            {
                _partitions[i].Rows++;
            }
        }
        finally
        {
            for (var i = 0; i < taken.Length; i++)
            {
                if (taken[i])
                {
                    Monitor.Exit(_partitions[i].Sync);
                }
            }
        }
    }
}
