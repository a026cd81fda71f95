using System.Net.Http;
// Token refresh: a handler holds the slot, sends a request, whose unauthorized path asks for the token again.
public sealed class TokenClient(HttpClient http)
{
    private readonly SemaphoreSlim _slot = new(1, 1);
    private string? _token;
    private DateTime _expires;

    public async Task<string> GetTokenAsync(CancellationToken cancellation = default)
    {
        await _slot.WaitAsync(cancellation);
        try
        {
            if (_token is null || _expires < DateTime.UtcNow)
            {
                _token = {|LOCK1005.a:await {|LOCK1005.a:RefreshAsync(cancellation)|}|};
            }

            return _token;
        }
        finally
        {
            _slot.Release();
        }
    }

    private async Task<string> RefreshAsync(CancellationToken cancellation)
    {
        using var response = await SendAsync(new HttpRequestMessage(HttpMethod.Post, "/token"), cancellation);
        _expires = DateTime.UtcNow.AddMinutes(5);
        return await response.Content.ReadAsStringAsync(cancellation);
    }

    public async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellation)
    {
        var token = await GetTokenAsync(cancellation);
        request.Headers.TryAddWithoutValidation("Authorization", token);
        return await http.SendAsync(request, cancellation);
    }
}
