/* LockOrdering.md
| Lock | Protects |
|---|---|
| `Roster._gate` | `Roster._names` |
*/
public sealed class Roster
{
    private readonly object _gate = new();
    private readonly List<string> _names = [];

    public int Count()
    {
        lock (_gate)
        {
            var count = 0;
            foreach (var name in Core())
            {
                count += name.Length;
            }

            return count;
        }

        IEnumerable<string> Core()
        {
            foreach (var name in _names)
            {
                yield return name;
            }
        }
    }
}
