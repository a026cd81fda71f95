// After dotnet/reactive #400: the static queue lock and the scheduler's own lock, taken in both orders, one of them when the system clock moves.
using System.Diagnostics;

public abstract class SchedulerBase
{
    public virtual DateTimeOffset Now => DateTimeOffset.UtcNow;

    public abstract IDisposable Schedule(TimeSpan due, Action work);
}

public class QueueScheduler : SchedulerBase
{
    private static readonly object s_gate = new();
    private static readonly SortedList<DateTimeOffset, WorkItem> s_longTerm = [];
    private static IDisposable? s_nextLongTerm;
    private static WorkItem? s_next;

    private readonly object _gate = new();
    private readonly PriorityQueue<WorkItem, DateTimeOffset> _shortTerm = new();
    private readonly HashSet<IDisposable> _timers = [];
    private readonly Stopwatch _watch = Stopwatch.StartNew();

    public TimeSpan Elapsed => _watch.Elapsed;

    public override IDisposable Schedule(TimeSpan due, Action work)
    {
        var item = new WorkItem(this, Now + due, work);
        if (due < TimeSpan.FromSeconds(10))
        {
            ScheduleShortTerm(item);
        }
        else
        {
            ScheduleLongTerm(item);
        }

        return item;
    }

    private void ScheduleShortTerm(WorkItem item)
    {
        lock (_gate)
        {
            _shortTerm.Enqueue(item, item.Due);
            _timers.Add(item);
        }
    }

    private static void ScheduleLongTerm(WorkItem item)
    {
        lock (s_gate)
        {
            s_longTerm.Add(item.Due, item);
            UpdateLongTerm();
        }
    }

    private static void UpdateLongTerm()
    {
        s_next = s_longTerm.Count > 0 ? s_longTerm.Values[0] : null;
        s_nextLongTerm = s_next;
    }

    public static void EvaluateLongTerm()
    {
        lock (s_gate)
        {
            while (s_longTerm.Count > 0)
            {
                var item = s_longTerm.Values[0];
                s_longTerm.RemoveAt(0);
                {|LOCK1003.leg:item.Scheduler.ScheduleShortTerm(item)|};
            }

            s_nextLongTerm = null;
        }
    }

    public void SystemClockChanged(TimeSpan shift)
    {
        lock (_gate)
        {
            lock ({|LOCK1003.leg:s_gate|})
            {
                foreach (var item in s_longTerm.Values)
                {
                    item.Due += shift;
                }

                _shortTerm.Clear();
                UpdateLongTerm();
            }
        }
    }

    private sealed class WorkItem(QueueScheduler scheduler, DateTimeOffset due, Action work) : IDisposable
    {
        private int _disposed;

        public QueueScheduler Scheduler { get; } = scheduler;

        public DateTimeOffset Due { get; set; } = due;

        public void Run() => work();

        public void Dispose() => Interlocked.Exchange(ref _disposed, 1);
    }
}
