// After dotnet/roslyn's and dotnet/efcore's asserts that a lock must not be held when handlers run: one caller still has it.
using System.Diagnostics;

public sealed class WorkspaceEvents
{
    private readonly Dictionary<string, int> _map = [];
    private readonly object _serialization = new();
    private int _raised;

    public void SetCurrent(string solution)
    {
        int version;
        lock (_serialization)
        {
            version = _map[solution] = _map.GetValueOrDefault(solution) + 1;
        }

        Raise(solution, version);
    }

    public void ClearAll()
    {
        lock (_serialization)
        {
            foreach (var (solution, version) in _map)
            {
                {|LOCK2004:Raise(solution, version)|};
            }

            _map.Clear();
        }
    }

    private void Raise(string solution, int version)
    {
        Debug.Assert(!Monitor.IsEntered(_serialization), "handlers must not run under the lock");
        _raised += solution.Length + version;
    }
}
