// After EDCD/EDDI #1170: the monitor's timer raised its event under the list's lock and waited for the handlers, which run on another thread and want the list.
public sealed class Mission(long id, DateTime expiry)
{
    public long Id => id;

    public DateTime Expiry => expiry;

    public bool Expired { get; set; }
}

public sealed class EventDispatcher
{
    private readonly List<Action<Mission>> _handlers = [];

    public void Register(Action<Mission> handler) => _handlers.Add(handler);

    public Task Dispatch(Mission mission) => Task.Run(() =>
    {
        foreach (var handler in _handlers)
        {
            handler(mission);
        }
    });
}

public sealed class MissionMonitor
{
    private readonly object _missionsLock = new();
    private readonly List<Mission> _missions = [];
    private readonly EventDispatcher _dispatcher;

    public MissionMonitor(EventDispatcher dispatcher)
    {
        _dispatcher = dispatcher;
        _dispatcher.Register(HandleMissionExpired);
    }

    private void HandleMissionExpired(Mission mission)
    {
        lock (_missionsLock)
        {
            mission.Expired = true;
            _missions.Remove(mission);
        }
    }

    public void Accept(long id, DateTime expiry)
    {
        lock (_missionsLock)
        {
            _missions.Add(new Mission(id, expiry));
        }
    }

    public void OnTimer(DateTime now)
    {
        lock (_missionsLock)
        {
            foreach (var mission in _missions)
            {
                if (mission.Expiry < now && !mission.Expired)
                {
                    {|LOCK4002:Announce(mission)|};
                }
            }
        }
    }

    private void Announce(Mission mission) => _dispatcher.Dispatch(mission).Wait();
}
