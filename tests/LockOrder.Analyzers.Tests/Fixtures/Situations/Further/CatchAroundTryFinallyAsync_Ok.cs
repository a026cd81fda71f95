public class Printer(Stream paper)
{
    private readonly SemaphoreSlim _settings = new(1, 1);
    private int _copies = 1;
    private string? _jam;

    public async Task PrintAsync(byte[] page)
    {
        try
        {
            await _settings.WaitAsync();
            try
            {
                await paper.WriteAsync(page);
            }
            finally
            {
                _settings.Release();
            }
        }
        catch (IOException e)
        {
            _jam = e.Message;
            throw;
        }
    }
}
