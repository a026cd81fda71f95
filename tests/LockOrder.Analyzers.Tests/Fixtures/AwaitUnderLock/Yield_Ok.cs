public class Box
{
    private readonly object _gate = new();
    private readonly List<int> _items = [];

    public IEnumerable<int> Items()
    {
        int[] copy;
        lock (_gate)
        {
            copy = [.. _items];
        }

        foreach (var item in copy)
        {
            yield return item;
        }
    }
}
