using System.Text.Json.Nodes;
using OrchardVrijwilligers.Platform.Modules;

namespace OrchardVrijwilligers.Modules.Search.Endpoints;

/// <summary>How <see cref="SuggestionEndpoints"/> stands in the OpenAPI document.</summary>
internal sealed class SuggestionPaths : IApiPaths
{
    public (string Name, string Description) Tag => ("Suggesties", "Woorden en titels bij wat iemand aan het typen is.");

    public JsonObject Paths() => (JsonObject)JsonNode.Parse("""
        {
          "/suggesties": {
            "get": {
              "operationId": "zoekSuggesties",
              "summary": "Maak af wat iemand typt",
              "description": "Geeft een paar woorden en een paar titels die beginnen met wat er getypt is. Mag een minuut bewaard worden.",
              "tags": ["Suggesties"],
              "parameters": [
                { "name": "q", "in": "query", "description": "Wat er getypt is; vanaf twee tekens komt er iets", "schema": { "type": "string" } },
                { "name": "lijst", "in": "query", "description": "Alleen titels uit deze lijst, zoals vacatures; leeg: uit alle lijsten", "schema": { "type": "string" } },
                { "name": "taal", "in": "query", "description": "Taal van de woorden en titels, zoals nl; leeg: de eerste taal van het portaal", "schema": { "type": "string" } }
              ],
              "responses": {
                "200": {
                  "description": "Wat er gevonden is, het beste eerst; vaak niets",
                  "headers": { "API-Version": { "$ref": "#/components/headers/API-Version" } },
                  "content": {
                    "application/json": {
                      "schema": {
                        "type": "object",
                        "required": ["woorden", "titels"],
                        "properties": {
                          "woorden": { "type": "array", "items": { "type": "string" } },
                          "titels": {
                            "type": "array",
                            "items": {
                              "type": "object",
                              "required": ["titel", "soort", "pad"],
                              "properties": { "titel": { "type": "string" }, "soort": { "type": "string" }, "pad": { "type": "string" } }
                            }
                          }
                        }
                      }
                    }
                  }
                },
                "400": {
                  "description": "Ongeldige invoer",
                  "headers": { "API-Version": { "$ref": "#/components/headers/API-Version" } },
                  "content": { "application/problem+json": { "schema": { "$ref": "#/components/schemas/Probleem" } } }
                }
              }
            }
          }
        }
        """)!;
}
