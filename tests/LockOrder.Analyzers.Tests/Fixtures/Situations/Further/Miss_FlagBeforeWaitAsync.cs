// LOCK3002 belongs here, and is knowingly not found.
public class C
{
    private readonly SemaphoreSlim _s = new(1, 1);
    private int _x;
    public async Task M(CancellationToken ct)
    {
        var held = false;
        try
        {
            held = true;
            await _s.WaitAsync(ct);
            _x++;
        }
        finally
        {
            if (held) _s.Release();
        }
    }
}
