/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `bucket` | `Bucket.Gate` | `Bucket.Count`, `Bucket.Head (writes)` |
*/
public struct Bucket
{
    internal object Gate;
    internal int Count;
    internal int Head;
}

public sealed class Table
{
    private readonly Bucket[] _buckets = new Bucket[16];

    public void Add(int key)
    {
        ref var bucket = ref _buckets[key & 15];
        lock (bucket.Gate)
        {
            bucket.Head = key;
            bucket.Count++;
        }

        {|LOCK2001:bucket.Count|}++;
    }

    public int Sum()
    {
        var sum = 0;
        for (var i = 0; i < _buckets.Length; i++)
        {
            sum += {|LOCK2001:_buckets[i].Count|};
        }

        return sum;
    }
}
