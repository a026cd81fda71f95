public class Box
{
    private readonly object _gate = new();
    private readonly List<int> _items = [];

    // Held for as long as the caller takes between two items, and given back by whichever thread comes last.
    public IEnumerable<int> Items()
    {
        lock (_gate)
        {
            foreach (var item in _items)
            {
                {|LOCK4001:yield return item;|}
            }
        }
    }
}
