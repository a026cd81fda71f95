//- ignore LOCK3003
public sealed class Jobs
{
    private readonly SemaphoreSlim _slots = new(1, 1);
    private readonly List<Task> _tasks = [];
    private int _n;

    public void Start(bool dry)
    {
        _tasks.Add(Task.Run(async () =>
        {
            await {|LOCK3001:_slots.WaitAsync()|};
            if (dry)
            {
                return;
            }

            _n++;
            _slots.Release();
        }));
    }

    public Action Later(bool dry) => () =>
    {
        {|LOCK3001:_slots.Wait()|};
        if (!dry)
        {
            _n--;
            _slots.Release();
        }
    };
}
