using System.Collections.Immutable;
using System.Threading;

namespace CleanCode.Sharing;

/// <summary>Captured constructor parameters as locks, in a base class and the class derived from it.</summary>
public abstract class Meeting(Lock agenda)
{
    private ImmutableList<string> _points = [];

    protected Lock Agenda => agenda;

    public ImmutableList<string> Points
    {
        get
        {
            lock (agenda)
            {
                return _points;
            }
        }
    }

    public void Propose(string point)
    {
        lock (agenda)
        {
            _points = _points.Add(point);
        }
    }
}

/// <summary>Uses the lock of its base class, which is reentrant.</summary>
public sealed class BoardMeeting(Lock agenda, string chair) : Meeting(agenda)
{
    private int _votes;

    public string Chair => chair;

    public void Vote(string point)
    {
        lock (Agenda)
        {
            _votes++;
            Propose($"{point} (vote {_votes})");
        }
    }
}
